import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { OrderTerm } from './in-order.ts';
import type { KnownCursors } from './known-cursors.ts';
import { type Asked, type Item, inTurn, type Turn, Twofold } from './question.ts';

const isCursor = (name: string): boolean => name === 'after' || name === 'before';

/** The same question with cursors in place of the keys of rows. Learns all cursors that the answer may hold. */
export async function putCursors(
  { schema, cursors }: { readonly schema: GraphQLSchema; readonly cursors: KnownCursors },
  items: readonly Item[],
  parent = 'Query',
): Promise<Item[]> {
  const world = { schema, cursors };
  const put = async (item: Item): Promise<Item> => {
    if (item.is === 'fragment') return { ...item, items: await putCursors(world, item.items, item.on) };
    const type = schema.getType(parent);
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[item.field] : undefined;
    if (!definition) return item;
    const below = getNamedType(definition.type).name;
    const items = item.items && { items: await putCursors(world, item.items, below) };
    if (!below.endsWith('Connection')) return { ...item, ...items };
    return { ...item, input: await putInto(below.replace(/Connection$/, ''), item), ...items };
  };
  const putInto = async (type: string, { input }: Asked): Promise<Asked['input']> => {
    const orderIn = (turn: Turn): readonly OrderTerm[] | undefined =>
      inTurn(input['orderBy'], turn) as readonly OrderTerm[] | undefined;
    await cursors.learn(type, orderIn(0));
    await cursors.learn(type, orderIn(1));
    const entries = Object.entries(input).map(([name, value]) => {
      if (!isCursor(name) || !(value instanceof Twofold)) return [name, value];
      const [first, second] = value.values as [string, string];
      return [name, new Twofold([cursors.of(type, orderIn(0), first), cursors.of(type, orderIn(1), second)])];
    });
    return Object.fromEntries(entries) as Asked['input'];
  };
  return Promise.all(items.map(put));
}
