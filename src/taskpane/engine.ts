import { associate } from '../commands';
import { createSession, missingRequirements, type Session } from '../excel';

/** What this Excel lacks, and the session where it lacks nothing. Office must be ready. */
export type Engine = { readonly missing: readonly string[]; readonly session: Session | null };

/** Makes the session of this runtime and binds the ribbon to it. Reading, rules and layouts come with this module: the pane's first screen does not wait for them. */
export function startEngine(): Engine {
  const missing = missingRequirements();
  if (missing.length > 0) return { missing, session: null };
  const session = createSession();
  associate(session);
  return { missing, session };
}
