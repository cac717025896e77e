import type { Described, Ground } from './described.ts';
import { groupVariants } from './groups.ts';
import { personsOf } from './persons.ts';
import { areUnlike, type RoleTokens, roleTokens } from './roles.ts';
import { fullName, isNameTied, variantsOf } from './variants.ts';

/** Somebody of whom nothing but the full name decides: who is described by it in the same way is that one too. */
export type Plain = {
  /** The full name, as `nameOf` gives it. */
  key: string;
  /** One of its descriptions. */
  one: string;
  printed: string;
  ground: Ground;
  roles: RoleTokens;
};

/** The full name of a description as a key; null where it has none. */
export function nameOf(one: Described): string | null {
  const found = one.kind === 'GROUP' ? null : fullName(one);
  return found && `${one.kind} ${found.key}`;
}

/**
 * Those in a block who are plain. There are none where a last name stands alone or a person decided, and none where company keeps those of one
 * name together or apart: all of that weighs each description against the whole block, so one more may change what others are taken for.
 */
export function plainIn(block: readonly Described[]): Plain[] {
  if (block[0]?.kind === 'GROUP' || block.some(({ fixed }) => fixed)) return [];
  const { variants, bare } = variantsOf(block);
  if (bare.size > 0) return [];
  // Where everybody is company to everybody, company says nothing, and roles alone tell.
  const parts = groupVariants(variants).groups.map((group) => personsOf(group, () => 1).persons);
  if (parts.some((persons) => persons.length !== 1)) return [];
  return parts.flatMap(([person]) => {
    const own = variants.filter(({ members }) => person!.grounds.has(members[0]!.id));
    const [variant] = own;
    if (own.length > 1 || variants.some((other) => other !== variant && isNameTied(variant!, other)))
      return [];
    const [first] = variant!.members;
    return [
      {
        key: nameOf(first!)!,
        one: first!.id,
        printed: variant!.printed,
        ground: person!.grounds.get(first!.id)!,
        roles: rolesOf(variant!.members),
      },
    ];
  });
}

/** Whether one more description is of somebody plain, and changes nothing for others; its name is the same, and its keys are among those of the block. */
export function isOf({ printed, roles }: Plain, one: Described): boolean {
  return !one.fixed && fullName(one)!.printed >= printed && !areUnlike(roles, roleTokens(one.roles));
}

/** What is known of the roles of somebody plain once one more description is of that one. */
export function withRoles(roles: RoleTokens, one: Described): RoleTokens {
  const more = roleTokens(one.roles);
  if (more.fields.size === 0) return roles;
  return {
    fields: new Set([...roles.fields, ...more.fields]),
    heads: new Set([...roles.heads, ...more.heads]),
    names: new Set([...roles.names, ...more.names]),
  };
}

function rolesOf(members: readonly Described[]): RoleTokens {
  return members.reduce(withRoles, { fields: new Set(), heads: new Set(), names: new Set() });
}
