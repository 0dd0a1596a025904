import { bringEveryPart } from '../../src/engine/lab/everyPart'

// As in every program but the worker of a first visit.
bringEveryPart()
