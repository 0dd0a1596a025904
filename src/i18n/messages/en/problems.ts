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
    `${integer(Number(people.value))} people need about ${decimal(people.needed, 1)} GB of memory, more than this tab may have here (about ${decimal(people.room, 1)} GB): ${integer(people.used)} live in this world instead. A device with more memory can hold more of them.`,
  notAChoice: (place: string, value: string, choices: readonly string[]) =>
    `“${place}” can be ${list(choices)}, not “${value}”; it keeps its usual value.`,
  unknownRoom: (value: string) => `There is no room called “${value}”; this is the screen.`,
  mangledLink: (place: string, value: string) =>
    `This part of the link cannot be read: “${value}” (in “${place}”). Ask for the link again.`,
  unknownAct: (number: string) =>
    `One thing that was done (number ${number}) cannot be read by this version of the page; it is left out, the rest holds.`,
  fileNotOurs: (file: string) =>
    `“${file}” is no evening of Séance, so nothing was opened. Choose a file that was saved here with “Save to a file”.`,
  fileCut: (file: string) =>
    `“${file}” ends too soon: a part of it is missing, so nothing was opened. Copy it again whole, or ask for it again.`,
  fileChanged: (file: string) =>
    `“${file}” is not as it was saved: something in it was changed or damaged, so nothing was opened. Ask for it again.`,
  fileUnread: (file: string) => `“${file}” could not be read, so nothing was opened. Check that it is still there, and choose it again.`,
  fileOtherFormat: (file: string, format: string, max: number) =>
    `“${file}” has format ${format}, and this page reads up to ${plain(max)}, so nothing was opened. Reload the page to get its newest version.`,
  fileTooLarge: (file: string, megabytes: string, max: number) =>
    `“${file}” is too large (${megabytes} MB; at most ${plain(max)}), so nothing was opened. An evening is far smaller: check that it is the right file.`,
  otherEngineVersion: (value: string) => `This evening was made with version ${value} of the engine: the figures may differ.`,
}
