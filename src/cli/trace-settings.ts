import { InvalidArgument } from '../model/errors.ts';
import type { Setting } from './settings.ts';

/** The variables of OpenTelemetry that we look at ourselves; its packages read the rest of them. */
export const traceSettings: readonly Setting[] = [
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    preset: '',
    meaning: 'who collects traces by OTLP, such as http://localhost:4318',
    fault: faultOfAddress,
  },
  {
    name: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    preset: '',
    meaning: 'the same with its whole path, for traces alone',
    fault: faultOfAddress,
  },
  {
    name: 'OTEL_TRACES_EXPORTER',
    preset: '',
    meaning: 'otlp: traces are sent, to http://localhost:4318 if nothing else is set; none: they are not',
    fault: (text) => (text === 'otlp' || text === 'none' ? null : 'otlp or none'),
  },
  {
    name: 'OTEL_SERVICE_NAME',
    preset: 'on-record',
    meaning: 'how this server is called there',
    fault: () => null,
  },
  {
    name: 'OTEL_SDK_DISABLED',
    preset: 'false',
    meaning: 'true: no traces, whatever else is set',
    fault: (text) => (/^(true|false)$/i.test(text) ? null : 'true or false'),
  },
];

/** Whether traces are sent. @throws InvalidArgument where they are asked for in a form that is not spoken here. */
export function readTraces(text: (name: string) => string, env: NodeJS.ProcessEnv): boolean {
  if (text('OTEL_SDK_DISABLED').toLowerCase() === 'true') return false;
  const exporter = text('OTEL_TRACES_EXPORTER');
  const isAddressed = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'].some(text);
  if (exporter === 'none' || (exporter === '' && !isAddressed)) return false;
  for (const name of ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL']) {
    const protocol = env[name]?.trim();
    if (protocol && protocol !== 'http/protobuf')
      throw new InvalidArgument(
        name,
        `${name} is ${JSON.stringify(protocol)}; On Record sends traces by http/protobuf alone, usually to port 4318.`,
      );
  }
  return true;
}

function faultOfAddress(text: string): string | null {
  return /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text)
    ? null
    : 'an address such as http://localhost:4318';
}
