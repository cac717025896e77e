/** @jsxImportSource react */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '../style/kinds.css';
import '../dashboard/drawings.css';
import './result-pane.css';
import './builder.css';
import './writing.css';
import './narrow.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.ts';
import { BUILDER } from './builder-plugin.tsx';
import { holdClicks } from './hold-clicks.ts';
import { keptWithoutHeaders } from './kept.ts';
import { readQuestions } from './questions.ts';
import { NARROW, resultPlugin } from './result-plugin.tsx';
import { RunShared } from './run-shared.tsx';
import { openingTabs } from './tabs.ts';
import { tabsAsList } from './tabs-as-list.ts';
import { writingPlugin } from './writing-plugin.tsx';

const questions = readQuestions(
  import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true }),
);
const writing = readQuestions(
  import.meta.glob<string>('./writing/*.graphql', { query: '?raw', import: 'default', eager: true }),
);
const visitedBefore = localStorage.getItem('graphiql:tabState') !== null;
const address = new URLSearchParams(location.search);
const shared = address.get('query');
const opening = openingTabs(questions, address, visitedBefore);

const page = document.getElementById('graphiql')!;
holdClicks(page);
tabsAsList(page);
createRoot(page).render(
  <GraphiQL
    fetcher={ask}
    defaultTabs={opening.tabs}
    initialQuery={opening.initialQuery}
    initialVariables={opening.initialVariables}
    plugins={[HISTORY_PLUGIN, BUILDER, resultPlugin(questions), writingPlugin(writing)]}
    visiblePlugin={visitedBefore || matchMedia(NARROW).matches ? undefined : 'Result'}
    storage={keptWithoutHeaders(localStorage)}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <a className="graphiql-logo-words" href="/">
        On Record
      </a>
      {shared !== null && <RunShared query={shared} />}
    </GraphiQL.Logo>
  </GraphiQL>,
);
