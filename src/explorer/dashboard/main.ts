import { openBoard } from './board.ts';
import { element } from './element.ts';
import { type Listed, openList } from './list.ts';
import type { PanelFile } from './read-panel.ts';

const page = document.getElementById('dashboard')!;
const name = decodeURIComponent(location.pathname.split('/')[2] ?? '');

async function open(): Promise<void> {
  if (!name) {
    const { boards } = await read<{ boards: Listed[] }>('/dashboards/boards.json');
    return openList(page, boards);
  }
  const { title, files } = await read<{ title: string; files: PanelFile[] }>(
    `/dashboards/${encodeURIComponent(name)}/panels.json`,
  );
  return openBoard(page, title, files);
}

async function read<Body>(path: string): Promise<Body> {
  const response = await fetch(path).catch(() => {
    throw new Error('The server cannot be reached. Check that it runs, then load this page again.');
  });
  const body = (await response.json()) as Body & { errors?: { message: string }[] };
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join(' '));
  return body;
}

open().catch((error: Error) => {
  page.replaceChildren(element('h1', {}, 'No dashboard'), element('p', { role: 'alert' }, error.message));
});
