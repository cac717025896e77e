import { createHash } from 'node:crypto';
import { slug } from '../../model/names.ts';
import { NO_SLOTS, type Slots } from '../../model/quantities.ts';
import type { ExtractedFigure } from '../types.ts';
import type { MeasureItem, WrittenSlots } from './shape.ts';

/** What tells the quantity of a figure from others of its text; null where nothing beside the number says what is counted. */
export function quantityKey({ slots, unit, per, heading }: ExtractedFigure): string | null {
  const { noun, set, act, whose, where, group, beside, turns } = slots;
  const told = [noun, act, ...set, ...whose, ...where, ...group, ...beside, ...turns].some(Boolean);
  return told && !heading ? JSON.stringify([slots, unit, per]) : null;
}

/** A measure for what a figure counts, with its slots and in words. Its id belongs to the text alone. */
export function measureItem(figure: ExtractedFigure, text: string): MeasureItem {
  const name = nameOf(figure);
  const own = createHash('sha256')
    .update(text)
    .update(quantityKey(figure) ?? '')
    .digest('hex');
  return {
    id: `measure:${[slug(name).slice(0, 48).replace(/-+$/, ''), own.slice(0, 10)].filter(Boolean).join('-')}`,
    name,
    definition: definitionOf(figure),
    dimension: /^[A-Z]{3}$/.test(figure.unit) ? 'MONEY' : figure.unit === '%' ? 'SHARE' : 'COUNT',
    unit: figure.unit || 'count',
    slots: filled(figure.slots),
  };
}

/** Slots that say something, as a document writes them. */
function filled(slots: Slots): WrittenSlots {
  return Object.fromEntries(
    Object.entries(slots).filter(([key, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== NO_SLOTS[key as keyof Slots],
    ),
  ) as WrittenSlots;
}

function nameOf({ slots, unit }: ExtractedFigure): string {
  const { noun, set, act, whose, where, group, when } = slots;
  const counted = [...set, noun ?? (unit && unit !== 'count' ? unit : 'number')].join(' ');
  return [
    group.length > 0 ? `${counted} of ${group.join(' ')}` : counted,
    act,
    whose.length > 0 ? `(${whose.join(', ')})` : null,
    where.length > 0 ? `in ${where.join(', ')}` : null,
    when ? `– ${when}` : null,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is counted, in a sentence for readers. */
function definitionOf({ slots, unit }: ExtractedFigure): string {
  const { noun, set, act, whose, where, when, mode, poll, group, beside } = slots;
  const parts = [
    `Counts ${noun ?? (unit || 'what the words leave out')}`,
    set.length > 0 && `restricted to “${set.join(' ')}”`,
    group.length > 0 && `of “${group.join(' ')}”`,
    act && `by the word “${act}”`,
    whose.length > 0 && `beside ${whose.join(', ')}`,
    where.length > 0 && `in ${where.join(', ')}`,
    when && `at the time “${when}”`,
    poll && `in a poll by ${poll}`,
    mode === 'PLAN' && 'as somebody plans it',
    mode === 'FORECAST' && 'as somebody expects it',
    beside.length > 0 && `with the words “${beside.join(', ')}” beside it`,
  ];
  return `${parts.filter(Boolean).join(', ')}; as the article prints it.`;
}
