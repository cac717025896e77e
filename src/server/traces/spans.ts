import { setTimeout as wait } from 'node:timers/promises';
import {
  type Attributes,
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyRequest } from 'fastify';
import type { Tracing } from '../../graph/traced.ts';
import type { Traces } from './traces.ts';

const LONGEST_TEXT = 4_000;
const LONGEST_END_MS = 3_000;

/**
 * Spans for each request, each operation of GraphQL and each Cypher, sent by OTLP. No span holds an address, a variable, a value or a
 * key. The packages themselves read where to send them, how many, and in whose name (`OTEL_…`).
 */
export function openSpans(tell: (line: string) => void): Traces {
  tellOfFailures(tell);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'on-record' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('on-record');
  const propagator = new W3CTraceContextPropagator();
  const requests = new WeakMap<FastifyRequest, { span: Span; inside: Context }>();

  function begin(name: string, kind: SpanKind, parent: Context, attributes: Attributes) {
    const span = tracer.startSpan(name, { kind, attributes }, parent);
    return { span, inside: trace.setSpan(parent, span) };
  }

  const tracingIn =
    (parent: Context): Tracing =>
    async ({ name, text }, work) => {
      const { span, inside } = begin(name, SpanKind.CLIENT, parent, {
        'db.system.name': 'neo4j',
        'db.query.summary': name,
        ...(text === undefined ? {} : { 'db.query.text': text.slice(0, LONGEST_TEXT) }),
      });
      try {
        return await work(tracingIn(inside));
      } catch (error) {
        // Its name alone: a message may hold values.
        fail(span, error instanceof Error ? error.name : 'unknown');
        throw error;
      } finally {
        span.end();
      }
    };

  return {
    begin(request) {
      const { method, headers } = request;
      const route = request.routeOptions.url;
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const name = route ? `${method} ${route}` : method;
      const attributes = { 'http.request.method': method, ...(route ? { 'http.route': route } : {}) };
      requests.set(request, begin(name, SpanKind.SERVER, parent, attributes));
    },
    operation(request) {
      const { span, inside } = begin(
        'operation',
        SpanKind.INTERNAL,
        requests.get(request)?.inside ?? ROOT_CONTEXT,
        {},
      );
      return {
        tracing: tracingIn(inside),
        end({ operation, kind, codes }) {
          span.updateName([kind ?? 'operation', operation].filter(Boolean).join(' '));
          if (kind) span.setAttribute('graphql.operation.type', kind);
          if (operation) span.setAttribute('graphql.operation.name', operation);
          if (codes.length > 0) {
            span.setAttribute('graphql.error.codes', codes);
            fail(span, codes[0]!);
          }
          span.end();
        },
      };
    },
    end(request, { statusCode }) {
      const span = requests.get(request)?.span;
      if (!span) return;
      span.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= 500) fail(span, String(statusCode));
      span.end();
    },
    // Whoever collects them may be away, and the server is to end all the same.
    close: () => Promise.race([provider.shutdown(), wait(LONGEST_END_MS, undefined, { ref: false })]),
  };
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Whoever collects the traces may be away for long, so each reason is told once. */
function tellOfFailures(tell: (line: string) => void): void {
  const told = new Set<string>();
  setGlobalErrorHandler((error) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (told.has(reason) || told.size > 20) return;
    told.add(reason);
    tell(`Traces cannot be sent (${reason}); see OTEL_EXPORTER_OTLP_ENDPOINT.`);
  });
}
