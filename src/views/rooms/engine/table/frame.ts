/** What one frame of the table is drawn from. */
import type { CellSize, Field, TableView } from './geometry'
import type { TablePicture } from './picture'
import type { TableColours } from './tableColours'

export interface Frame {
  readonly picture: TablePicture
  readonly view: TableView
  readonly field: Field
  readonly size: CellSize
  readonly colours: TableColours
}
