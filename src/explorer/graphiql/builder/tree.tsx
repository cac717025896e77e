/** @jsxImportSource react */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { useState } from 'react';
import { Arguments } from './arguments.tsx';
import { fieldsOf, nodeAt, type Step, typeBelow, type Way } from './operation.ts';

/** What a tree needs to know, wherever in it. */
export type Building = {
  schema: GraphQLSchema;
  root: SelectionSetNode | undefined;
  change: (way: Way, change: (node: SelectionNode) => SelectionNode | null) => void;
};

/** The fields of a type with a box for each, and the types that it may have, to build a query by ticking. */
export function Fields({ type, way, building }: { type: GraphQLNamedType; way: Way; building: Building }) {
  const types = isAbstractType(type) ? building.schema.getPossibleTypes(type) : [];
  return (
    <ul className="fields">
      {Object.values(fieldsOf(type)).map((field) => (
        <Branch
          key={field.name}
          step={{ field: field.name }}
          label={field.name}
          hint={field.description}
          {...{ type, way, building }}
        />
      ))}
      {types.map(({ name, description }) => (
        <Branch
          key={name}
          step={{ on: name }}
          label={`on ${name}`}
          hint={description}
          {...{ type, way, building }}
        />
      ))}
    </ul>
  );
}

type BranchProps = {
  type: GraphQLNamedType;
  step: Step;
  label: string;
  hint: string | null | undefined;
  way: Way;
  building: Building;
};

function Branch({ type, step, label, hint, way, building }: BranchProps) {
  const here: Way = [...way, step];
  const node = nodeAt(building.root, here);
  const below = typeBelow(type, building.schema, step);
  const [isOpen, setOpen] = useState(node !== undefined && way.length < 2);
  const isWhole = isCompositeType(below);
  const field = 'field' in step ? fieldsOf(type)[step.field] : undefined;
  return (
    <li>
      <div className="branch">
        {isWhole && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Close' : 'Open'} ${label}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '▾' : '▸'}
          </button>
        )}
        <label title={hint ?? undefined}>
          <input
            type="checkbox"
            checked={node !== undefined}
            onChange={() => {
              if (node === undefined && isWhole) setOpen(true);
              building.change(here, (made) => (node ? null : made));
            }}
          />
          {label}
        </label>
      </div>
      {isOpen && node?.kind === 'Field' && field && (
        <Arguments
          args={field.args}
          field={node}
          onChange={(next: FieldNode) => building.change(here, () => next)}
        />
      )}
      {isOpen && isWhole && <Fields type={below} way={here} building={building} />}
    </li>
  );
}
