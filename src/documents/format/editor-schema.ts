import { z } from 'zod';
import { documentFormat } from './document.ts';

/** The JSON Schema from which editors complete and check statement documents; made from the definition that checks them. */
export function editorSchema(): object {
  const schema = z.toJSONSchema(documentFormat, { target: 'draft-7', io: 'input' });
  return { title: 'On Record statement document', ...schema };
}
