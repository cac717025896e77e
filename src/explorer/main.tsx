import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './follow-links.ts';

followLinks();
render(<App />, document.getElementById('explorer')!);
