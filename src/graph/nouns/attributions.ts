import { end, property } from '../compile/fields.ts';
import { noun } from '../compile/noun.ts';
import { linkFields } from './links.ts';

export const attribution = noun('Attribution', {
  ...linkFields,
  speaker: end('Speaker', 'from'),
  statement: end('Statement', 'to'),
  saidOn: property('on'),
  attributedAs: property('attributedAs'),
  roleAs: property('roleAs'),
  cue: property('cue'),
  attribution: property('attribution'),
  audience: property('audience'),
});
