import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { loadSchema } from '../../src/api/schema.ts';
import { nouns } from '../../src/graph/nouns/all.ts';
import { VERDICTS } from '../../src/model/comparison.ts';
import * as kinds from '../../src/model/document.ts';
import { COMPARATORS } from '../../src/model/figures.ts';
import { BASES, CONFIDENCES, STATUSES } from '../../src/model/provenance.ts';

const schema = loadSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

function keysOf(name: string): string[] {
  const type = schema.getType(name);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  throw new Error(`${name} has no keys.`);
}

test.each([
  ['AttributionKind', kinds.ATTRIBUTIONS],
  ['Basis', BASES],
  ['Comparator', COMPARATORS],
  ['Confidence', CONFIDENCES],
  ['ContradictionKind', kinds.CONTRADICTION_KINDS],
  ['ContradictionMethod', kinds.CONTRADICTION_METHODS],
  ['Dimension', kinds.DIMENSIONS],
  ['EventKind', kinds.EVENT_KINDS],
  ['GroupKind', kinds.GROUP_KINDS],
  ['OrganisationKind', kinds.ORGANISATION_KINDS],
  ['PlaceKind', kinds.PLACE_KINDS],
  ['ResponseKind', kinds.RESPONSE_KINDS],
  ['SourceKind', kinds.SOURCE_KINDS],
  ['Speech', kinds.SPEECHES],
  ['Status', STATUSES],
  ['Verdict', VERDICTS],
])('%s has the values of the model', (name, values) => {
  expect(keysOf(name).sort()).toEqual([...values].sort());
});

test.each([
  ['Statement', 'StatementFilter'],
  ['Quote', 'QuoteFilter'],
  ['Figure', 'FigureFilter'],
  ['Speaker', 'SpeakerFilter'],
  ['Organisation', 'OrganisationFilter'],
  ['Place', 'PlaceFilter'],
  ['Event', 'EventFilter'],
  ['Measure', 'MeasureFilter'],
  ['Source', 'SourceFilter'],
  ['Response', 'ResponseFilter'],
  ['Contradiction', 'ContradictionFilter'],
  ['Unanswered', 'UnansweredFilter'],
  ['TimelineItem', 'StatementFilter'],
])('each condition on %s that the schema offers is bound', (type, input) => {
  // Conditions that are always applied read more than one key: here the status alone.
  const bound = Object.keys(nouns(type).filter ?? {}).map((key) => key.replace(/^=/, ''));
  expect(bound.sort()).toEqual(keysOf(input).sort());
});

test.each([
  ['Statement', 'StatementOrderField'],
  ['Quote', 'StatementOrderField'],
  ['Figure', 'FigureOrderField'],
  ['Speaker', 'SpeakerOrderField'],
  ['Organisation', 'SpeakerOrderField'],
])('each order of %s that the schema offers is bound', (type, order) => {
  expect(Object.keys(nouns(type).orders ?? {}).sort()).toEqual(keysOf(order).sort());
});

test('everything in the schema is described', () => {
  const bare: string[] = [];
  const look = (path: string, one: { description?: string | null }) => {
    if (!one.description?.trim()) bare.push(path);
  };
  for (const type of types) {
    if (['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      if ('args' in field) for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  expect(bare).toEqual([]);
});
