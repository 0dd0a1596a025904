import { spawn } from '../spawn'
import type { DeskWorker } from './client'
import type { DeskQuestions, FromDesk, ToDesk } from './protocol'

/** A desk's worker, beside the world's own. */
export const spawnDesk = <Table extends DeskQuestions<Table>>(address: string, name: string): DeskWorker<Table> =>
  spawn<FromDesk<Table>, ToDesk<Table>>(address, { name, meanwhile: (message) => ('ping' in message ? { say: 'pong' } : null) })
