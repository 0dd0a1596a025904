import { useMessages } from '../../../../store/language'
import type { FigureTable } from '../../../charts/table'
import type { Classed } from './classes'

/** What the colours stand for, as numbers: how many people each has, and how many of them are found. */
export function useSkyTable({ classes, keys }: Classed, found: Uint8Array): () => FigureTable {
  const { sky } = useMessages()
  const { columns } = sky
  return () => {
    const foundIn = new Map<number, number>()
    for (const [entry, key] of keys.entries()) if (found[entry] === 1) foundIn.set(key, (foundIn.get(key) ?? 0) + 1)
    return {
      columns: [
        { key: 'name', name: columns.colour },
        { key: 'people', name: columns.people, digits: 0 },
        { key: 'share', name: columns.share, unit: '%', digits: 0 },
        { key: 'found', name: columns.found, digits: 0 },
      ],
      rows: classes.map(({ key, name, count }) => ({
        name,
        people: count,
        share: (100 * count) / Math.max(1, keys.length),
        found: foundIn.get(key) ?? 0,
      })),
    }
  }
}
