import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { Search } from './screens/search.tsx';
import { Shell } from './shell.tsx';

const Contradictions = lazy(() =>
  import('./screens/contradictions.tsx').then((screen) => screen.Contradictions),
);
const Contradiction = lazy(() =>
  import('./screens/contradiction.tsx').then((screen) => screen.Contradiction),
);
const Conversations = lazy(() =>
  import('./screens/conversations.tsx').then((screen) => screen.Conversations),
);
const Thread = lazy(() => import('./screens/thread.tsx').then((screen) => screen.Thread));
const Statement = lazy(() => import('./screens/statement.tsx').then((screen) => screen.Statement));
const Unanswered = lazy(() => import('./screens/unanswered.tsx').then((screen) => screen.Unanswered));
const Path = lazy(() => import('./screens/path.tsx').then((screen) => screen.Path));
const Glossary = lazy(() => import('./screens/glossary.tsx').then((screen) => screen.Glossary));
const Tolerance = lazy(() => import('./screens/tolerance.tsx').then((screen) => screen.Tolerance));
const Speakers = lazy(() => import('./screens/speakers.tsx').then((screen) => screen.Speakers));
const Speaker = lazy(() => import('./screens/speaker.tsx').then((screen) => screen.Speaker));
const Sources = lazy(() => import('./screens/sources.tsx').then((screen) => screen.Sources));
const Source = lazy(() => import('./screens/source.tsx').then((screen) => screen.Source));
const Measures = lazy(() => import('./screens/measures.tsx').then((screen) => screen.Measures));
const Measure = lazy(() => import('./screens/measure.tsx').then((screen) => screen.Measure));
const Printings = lazy(() => import('./screens/printings.tsx').then((screen) => screen.Printings));
const Review = lazy(() => import('./screens/review.tsx').then((screen) => screen.Review));
const Draft = lazy(() => import('./screens/draft.tsx').then((screen) => screen.Draft));
const Graph = lazy(() => import('./screens/graph.tsx').then((screen) => screen.Graph));

/** Addresses under our own screens; GraphiQL, dashboards and files are pages of their own. */
const OURS = /^\/(?!graphiql|dashboards|schema\.graphql|export|search\.atom|assets)/;

/** The whole explorer: every screen at its own address. */
export function App() {
  return (
    <LocationProvider scope={OURS}>
      <Shell>
        <ErrorBoundary>
          <Router>
            <Route path="/" component={Search} />
            <Route path="/search" component={Search} />
            <Route path="/contradictions" component={Contradictions} />
            <Route path="/contradictions/:id" component={Contradiction} />
            <Route path="/threads" component={Conversations} />
            <Route path="/threads/:id" component={Thread} />
            <Route path="/statements/:id" component={Statement} />
            <Route path="/unanswered" component={Unanswered} />
            <Route path="/path" component={Path} />
            <Route path="/glossary" component={Glossary} />
            <Route path="/tolerance/:id" component={Tolerance} />
            <Route path="/speakers" component={Speakers} />
            <Route path="/speakers/:id" component={Speaker} />
            <Route path="/sources" component={Sources} />
            <Route path="/sources/:id" component={Source} />
            <Route path="/measures" component={Measures} />
            <Route path="/measures/:id" component={Measure} />
            <Route path="/printings" component={Printings} />
            <Route path="/review" component={Review} />
            <Route path="/draft" component={Draft} />
            <Route path="/graph/:id" component={Graph} />
            <Route default component={Unknown} />
          </Router>
        </ErrorBoundary>
      </Shell>
    </LocationProvider>
  );
}

function Unknown() {
  return (
    <div class="state nothing">
      <h1>Page not found</h1>
      <p>
        No page has this address. <a href="/">Search</a>, or see the <a href="/speakers">speakers</a>, the{' '}
        <a href="/contradictions">contradictions</a> or the <a href="/sources">sources</a>.
      </p>
    </div>
  );
}
