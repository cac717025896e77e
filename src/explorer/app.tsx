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
const Speaker = lazy(() => import('./screens/speaker.tsx').then((screen) => screen.Speaker));
const Sources = lazy(() => import('./screens/sources.tsx').then((screen) => screen.Sources));
const Source = lazy(() => import('./screens/source.tsx').then((screen) => screen.Source));
const Graph = lazy(() => import('./screens/graph.tsx').then((screen) => screen.Graph));

/** Addresses under our own screens; GraphiQL, dashboards and files are pages of their own. */
const OURS = /^\/(?!graphiql|dashboards|schema\.graphql|export|assets)/;

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
            <Route path="/speakers/:id" component={Speaker} />
            <Route path="/sources" component={Sources} />
            <Route path="/sources/:id" component={Source} />
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
      <h1>There is nothing here</h1>
      <p>
        <a href="/">Start from the search</a>
      </p>
    </div>
  );
}
