import type { Worth, WorthRequest } from '../../engine/lab/worth/compareArms'
import type { PersonWorth, PersonWorthRequest } from '../../engine/lab/worth/person'
import { spawnWorthWorker } from '../../worker/worth/spawnWorth'
import { createLiving } from './living'
import { createWorthSession } from './worth'

export const worth = createWorthSession({
  spawn: spawnWorthWorker,
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds)
    return () => clearInterval(timer)
  },
})

const arms = () => createLiving<WorthRequest, Worth>((about, onProgress) => worth.ask<'arms'>({ question: 'arms', about }, onProgress))

/** Several ways of knowing less, lived in a worker of their own: one comparison of each sort at a time. */
export const livedArms = { without: arms(), alone: arms(), people: arms(), asked: arms(), proxy: arms(), close: arms(), hand: arms() }

/** The service without one person. */
export const livedPerson = createLiving<PersonWorthRequest, PersonWorth>((about, onProgress) =>
  worth.ask<'person'>({ question: 'person', about }, onProgress),
)
