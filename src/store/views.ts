/** What a room shows as tabs, and what of it a link can name. A new view is a word here, and a line in the room's own `views.tsx`. */

export const ROOM_VIEWS = {
  /** One person as seven strands, what is recorded of whom, what that is worth, whose audiences people are, and what was felt. */
  data: ['strands', 'stream', 'recording', 'worth', 'dossier', 'audiences', 'felt', 'close'],
  /** A guess worked out, the whole table, learning as it runs, what was found, which model is best, what more data would give, and how it went day by day. */
  engine: ['guess', 'table', 'learn', 'found', 'best', 'more', 'yours', 'days'],
  /** A title's ten trailers, the launch, policies compared, what logs alone can tell, a campaign timed on the world, from everybody to one person, and published figures met or not. */
  trailers: ['stage', 'launch', 'compare', 'logs', 'timed', 'levels', 'check'],
} as const

export type RoomWithViews = keyof typeof ROOM_VIEWS
export type ViewOf<Of extends RoomWithViews> = (typeof ROOM_VIEWS)[Of][number]
export type EngineView = ViewOf<'engine'>
export type DataRoomView = ViewOf<'data'>
export type TrailersView = ViewOf<'trailers'>
export type RoomView = ViewOf<RoomWithViews>

/** Which view each room shows. */
export type Views = { readonly [Of in RoomWithViews]: ViewOf<Of> }

export const FIRST_VIEWS: Views = { data: ROOM_VIEWS.data[0], engine: ROOM_VIEWS.engine[0], trailers: ROOM_VIEWS.trailers[0] }

const hasViews = (room: string): room is RoomWithViews => Object.hasOwn(ROOM_VIEWS, room)

export const viewsIn = (room: string): readonly RoomView[] => (hasViews(room) ? ROOM_VIEWS[room] : [])

/** The view that a room shows; null where that is its first, or where it has none. */
export function viewShown(room: string, views: Views): RoomView | null {
  if (!hasViews(room)) return null
  return views[room] === ROOM_VIEWS[room][0] ? null : views[room]
}

/** The same views, with the room's own turned to this one; to its first where that is null. */
export function turned(views: Views, room: string, view: RoomView | null): Views {
  if (!hasViews(room)) return views
  return { ...views, [room]: viewsIn(room).find((one) => one === view) ?? ROOM_VIEWS[room][0] }
}
