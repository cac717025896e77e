import { useRef } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { whereOf } from './issues.ts';

/** The document itself, for whoever knows how it is written; it and the list above show the same. */
export function Written({ desk }: { desk: Desk }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const fault = desk.fault.value;
  const issues = desk.checked.value?.issues ?? [];
  const goTo = (line: number) => {
    details.current!.open = true;
    const lines = desk.document.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    field.current!.focus();
    field.current!.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    field.current!.scrollTop = (line - 4) * Number.parseFloat(getComputedStyle(field.current!).lineHeight);
  };
  return (
    <section class="written" aria-label="The document">
      {fault && (
        <p class="trouble-line" role="alert">
          The document cannot be read: {fault.message}{' '}
          <button class="pill" type="button" onClick={() => goTo(fault.line)}>
            Line {fault.line}
          </button>
        </p>
      )}
      {issues.length > 0 && (
        <ul class="issues" aria-label="What is wrong">
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.message}`}>
              {issue.message}{' '}
              <button class="pill" type="button" onClick={() => goTo(issue.line ?? 1)}>
                {whereOf(issue) || 'Show it'}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details ref={details}>
        <summary>The document, as it is written</summary>
        <label class="unseen" for="draft-document">
          The document in YAML
        </label>
        <textarea
          id="draft-document"
          ref={field}
          rows={24}
          spellcheck={false}
          wrap="off"
          readOnly={desk.form.value !== null}
          value={desk.document.value}
          onInput={({ currentTarget: { value } }) => desk.write(value)}
        />
      </details>
    </section>
  );
}
