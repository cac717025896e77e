/** @jsxImportSource react */
import { type FieldNode, type GraphQLArgument, isRequiredArgument, print } from 'graphql';
import { useId } from 'react';
import { choicesOf, literalOf, typedOf } from './literal.ts';
import { withArgument } from './operation.ts';

type Props = {
  args: readonly GraphQLArgument[];
  field: FieldNode;
  onChange: (field: FieldNode) => void;
};

/** The arguments of a chosen field, each with its value. */
export function Arguments({ args, field, onChange }: Props) {
  if (args.length === 0) return null;
  return (
    <ul className="arguments">
      {args.map((arg) => (
        <Argument key={arg.name} arg={arg} field={field} onChange={onChange} />
      ))}
    </ul>
  );
}

function Argument({ arg, field, onChange }: { arg: GraphQLArgument } & Omit<Props, 'args'>) {
  const id = useId();
  const node = field.arguments?.find(({ name }) => name.value === arg.name);
  const value = node ? typedOf(print(node.value)) : '';
  const choices = choicesOf(arg.type);
  const set = (typed: string) => {
    const next = withArgument(field, arg.name, literalOf(arg.type, typed));
    if (next) onChange(next);
    return next !== null;
  };
  return (
    <li>
      <label htmlFor={id} title={arg.description ?? undefined}>
        {arg.name}
        {isRequiredArgument(arg) && ' (required)'}
      </label>
      {choices ? (
        <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
          <option value="">–</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          // What the query says comes in from outside, too.
          key={value}
          id={id}
          type="text"
          autoComplete="off"
          defaultValue={value}
          placeholder={String(arg.type)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onBlur={(event) => {
            const { currentTarget: box } = event;
            if (box.value !== value) box.setAttribute('aria-invalid', String(!set(box.value)));
          }}
        />
      )}
    </li>
  );
}
