import type { OpenOffice } from './open';

/** A shape as an Excel that makes shapes was asked for it: the method that made it, and every property that was set on it or below it ("Fill.SetSolidColor", "TextFrame.TextRange.Text"). */
export interface AskedShape {
  readonly id: string;
  readonly made: string;
  readonly arguments: readonly unknown[];
  readonly asked: Readonly<Record<string, unknown>>;
}

interface ObjectPath {
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] | null; readonly ReferencedObjectPathIds?: readonly unknown[] | null };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath['ArgumentInfo'];
}

const [instantiate, query, method, setProperty] = [1, 2, 3, 4];

/**
 * Lets the far end of the wire answer for `Worksheet.shapes`, which the workbench has not: office.js itself stays as it is, and all other requests go to the workbench. Returns what was asked for, in order.
 */
export function answersShapes(office: OpenOffice): readonly AskedShape[] {
  const shapes: (AskedShape & { readonly asked: Record<string, unknown> })[] = [];
  const workbench = office.host.process.bind(office.host);
  office.host.process = async (body) => {
    const { Actions, ObjectPaths } = JSON.parse(body) as { readonly Actions: readonly Action[]; readonly ObjectPaths: Readonly<Record<string, ObjectPath>> };
    if (!Object.values(ObjectPaths).some(({ Name }) => Name === 'Shapes')) return workbench(body);
    office.host.meter.requests += 1;
    const made = new Map<number, (typeof shapes)[number]>();
    const shapeAt = (id: number): { readonly shape: (typeof shapes)[number]; readonly below: readonly string[] } | null => {
      const below: string[] = [];
      for (let at: number | undefined = id; at !== undefined; at = ObjectPaths[at]?.ParentObjectPathId) {
        const path = ObjectPaths[at];
        const own = made.get(at);
        if (own) return { shape: own, below };
        if (path?.Name === 'GetItem' && ObjectPaths[path.ParentObjectPathId ?? -1]?.Name === 'Shapes') {
          const shape = shapes.find((one) => one.id === path.ArgumentInfo?.Arguments?.[0]);
          return shape ? { shape, below } : null;
        }
        below.unshift(`${path?.Name ?? ''}${path?.ArgumentInfo?.Arguments ? `(${path.ArgumentInfo.Arguments.join(',')})` : ''}`);
      }
      return null;
    };
    const results = Actions.flatMap(({ Id, ActionType, Name = '', ObjectPathId, ArgumentInfo }): readonly { readonly ActionId: number; readonly Value: unknown }[] => {
      const path = ObjectPaths[ObjectPathId];
      if (ActionType === instantiate && path?.Name?.startsWith('Add') && !made.has(ObjectPathId)) {
        const shape = { id: `{bentuk-${shapes.length + 1}}`, made: path.Name, arguments: path.ArgumentInfo?.Arguments ?? [], asked: {} };
        shapes.push(shape);
        made.set(ObjectPathId, shape);
      }
      const found = shapeAt(ObjectPathId);
      if (found && ActionType === setProperty) found.shape.asked[[...found.below, Name].join('.')] = ArgumentInfo?.Arguments?.[0];
      if (found && ActionType === method) {
        const others = (ArgumentInfo?.ReferencedObjectPathIds ?? []).map((id) => (typeof id === 'number' ? shapeAt(id)?.shape.id : undefined));
        found.shape.asked[[...found.below, Name].join('.')] = (ArgumentInfo?.Arguments ?? []).map((value, at) => others[at] ?? value);
      }
      const id = found && found.below.length === 0 ? { Id: found.shape.id, _Id: found.shape.id } : {};
      return ActionType === instantiate || ActionType === query ? [{ ActionId: Id, Value: id }] : ActionType === method ? [{ ActionId: Id, Value: null }] : [];
    });
    return JSON.stringify({ Results: results, TraceIds: [] });
  };
  return shapes;
}
