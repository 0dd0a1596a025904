import { formatFor } from '../../format'

const { list, decimal, integer } = formatFor('en')

const plain = (value: number): string => (Number.isInteger(value) ? String(value) : decimal(value, 2))

/** What a visitor typed or followed and that cannot be taken: the place, and the remedy. */
export const problems = {
  unknownKnob: (place: string, value: string) =>
    `There is no setting called “${place}” (it was to be “${value}”); it is left out. Check its spelling.`,
  notANumber: (place: string, value: string) => `“${place}” wants a number, and “${value}” is none; it keeps its usual value.`,
  outOfRange: (place: string, value: string, range: { readonly min: number; readonly max: number }) =>
    `“${place}” goes from ${plain(range.min)} to ${plain(range.max)}, and ${value} is outside; it keeps its usual value.`,
  notAStep: (place: string, value: string, used: { readonly step: number; readonly used: number }) =>
    `“${place}” goes in steps of ${plain(used.step)}, so ${value} became ${plain(used.used)}.`,
  tooManyPeople: (people: { readonly value: string; readonly needed: number; readonly room: number; readonly used: number }) =>
    `${integer(Number(people.value))} people need about ${decimal(people.needed, 1)} GB of memory, more than this tab may have here (about ${decimal(people.room, 1)} GB): ${integer(people.used)} live in this world instead. A device with more memory can hold more of them.`,
  notAChoice: (place: string, value: string, choices: readonly string[]) =>
    `“${place}” can be ${list(choices)}, not “${value}”; it keeps its usual value.`,
  unknownRoom: (value: string) => `There is no room called “${value}”; this is the screen.`,
  mangledLink: (place: string, value: string) =>
    `This part of the link cannot be read: “${value}” (in “${place}”). Ask for the link again.`,
  otherEngineVersion: (value: string) => `This link was made with version ${value} of the engine: the figures may differ.`,
}
