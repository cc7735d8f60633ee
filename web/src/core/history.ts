// The browser's history follows the core's stack. Pure: what happened goes in, what to do comes out.

/** What the browser is asked to do, or the core is told. */
export type Step =
  | { do: 'push'; path: string; depth: number }
  | { do: 'replace'; path: string; depth: number }
  | { do: 'go'; by: number }
  | { do: 'back'; times: number }
  | { do: 'open'; path: string }

export interface Trail {
  /** How many entries of ours lie below the browser's current one, itself included. */
  depth: number
  /** The current entry's address. */
  path: string
  /** Where the core is. */
  wanted: { depth: number; path: string } | null
  /** A step back of our own is on its way: its popstate is not the person's. */
  going: boolean
}

export const begin = (depth: number, path: string): Trail => ({ depth, path, wanted: null, going: false })

type Moved = [Trail, Step[]]

function settle(trail: Trail): Moved {
  const { wanted } = trail
  if (!wanted || trail.going) return [trail, []]
  const steps: Step[] = []
  let { depth, path } = trail
  if (wanted.depth < depth) return [{ ...trail, going: true }, [{ do: 'go', by: wanted.depth - depth }]]
  while (depth < wanted.depth) {
    depth += 1
    path = wanted.path
    steps.push({ do: 'push', path, depth })
  }
  if (path !== wanted.path) {
    path = wanted.path
    steps.push({ do: 'replace', path, depth })
  }
  return [{ ...trail, depth, path }, steps]
}

/** The core is somewhere. */
export const shown = (trail: Trail, depth: number, path: string): Moved => settle({ ...trail, wanted: { depth, path } })

/** Nothing came of what was asked for: the address goes back to where the core is. */
export const overdue = (trail: Trail): Moved => settle({ ...trail, going: false })

/** The browser went to another entry. `depth` is what we had written there, if anything. */
export function moved(trail: Trail, depth: number | null, path: string): Moved {
  if (trail.going) return settle({ ...trail, going: false, depth: depth ?? trail.depth, path })
  if (depth === null) {
    // an address typed behind the #: a new entry
    const next = trail.depth + 1
    return [{ ...trail, depth: next, path, wanted: null }, [{ do: 'replace', path, depth: next }, { do: 'open', path }]]
  }
  const here = { ...trail, depth, path }
  if (depth < trail.depth) return [here, [{ do: 'back', times: trail.depth - depth }]]
  if (depth > trail.depth) return [here, [{ do: 'open', path }]]
  return path === trail.path ? [here, []] : [here, [{ do: 'open', path }]]
}
