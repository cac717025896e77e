type Value = string | number | boolean | ((event: Event) => void) | undefined;

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = new Set(['svg', 'g', 'rect', 'circle', 'line', 'path', 'text', 'title', 'defs', 'marker']);

/** Makes an element; a function among its attributes listens to the event of that name. */
export function element(
  name: string,
  attributes: Record<string, Value> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = DRAWN.has(name) ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made as HTMLElement;
}

/** A button that copies a text and says so. */
export function copyButton(name: string, text: () => string): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'pill',
      'aria-live': 'polite',
      click: () =>
        void navigator.clipboard.writeText(text()).then(
          () => say('Copied'),
          () => say('Not allowed to copy'),
        ),
    },
    name,
  );
  const say = (words: string) => {
    button.textContent = words;
    setTimeout(() => {
      button.textContent = name;
    }, 1_500);
  };
  return button;
}

/** A button that hands a text over as a file. */
export function saveButton(name: string, file: string, type: string, text: () => string): HTMLElement {
  const save = () => {
    const href = URL.createObjectURL(new Blob([text()], { type }));
    const link = element('a', { href, download: file });
    link.click();
    URL.revokeObjectURL(href);
  };
  return element('button', { type: 'button', class: 'pill', click: save }, name);
}
