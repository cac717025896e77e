import { escapeHtml } from '../failures.ts';
import type { Line, PlainPage } from './deep-link.ts';

const SITE = 'On Record';

/** Puts what a page says of its thing into the HTML that the explorer's build made. */
export function paint(template: string, { title, description, jsonLd, lines, feed }: PlainPage): string {
  const full = title === SITE ? SITE : `${title} · ${SITE}`;
  const head = [
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    `<script type="application/ld+json">${jsonForScript({ '@context': 'https://schema.org', ...jsonLd })}</script>`,
    ...(feed
      ? [
          `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(title)}" href="${escapeHtml(feed)}">`,
        ]
      : []),
  ];
  // Replacements are functions, since a text may hold what replace() would read as a pattern of its own.
  return template
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(full)}</title>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--plain-->', () => plain(title, description, lines));
}

/** JSON that cannot end the script element that holds it, nor open a comment there. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const PARTS: Line[] = [
  { text: 'Search', href: '/' },
  { text: 'Contradictions', href: '/contradictions' },
  { text: 'Measures', href: '/measures' },
  { text: 'Printings', href: '/printings' },
  { text: 'Conversations', href: '/threads' },
  { text: 'Speakers', href: '/speakers' },
  { text: 'Sources', href: '/sources' },
  { text: 'Dashboards', href: '/dashboards' },
];

function plain(title: string, description: string, lines: Line[]): string {
  const rows = lines.map((line) => `<li>${lineOf(line)}</li>`).join('\n');
  return `<nav>${PARTS.map(lineOf).join(' · ')}</nav>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(description)}</p>
<ul>
${rows}
</ul>
</main>`;
}

function lineOf({ text, href }: Line): string {
  return href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}
