/**
 * The dots' colours, for either theme: enough hues to tell a dozen classes apart, and a ramp for classes that have an order.
 * None of them is a layer's colour: a dot is a person.
 */
export interface Paints {
  readonly hues: readonly string[]
  readonly ramp: readonly string[]
  /** What is not found, or of which nothing is known. */
  readonly faint: string
  readonly text: string
  readonly ground: string
  readonly thread: string
}

const DARK_HUES = [
  '#f4c542',
  '#7fa8ff',
  '#ff7d6e',
  '#5fd08a',
  '#ff8fc8',
  '#c9a27e',
  '#6ad4d9',
  '#b99bff',
  '#ff9f52',
  '#a9b8c6',
  '#c6d94e',
  '#e0bfd8',
]
const LIGHT_HUES = [
  '#9a7200',
  '#2b5bd0',
  '#c23a2c',
  '#1c7a44',
  '#bf2f80',
  '#74502f',
  '#0a737d',
  '#6a3fc9',
  '#b4560a',
  '#52626f',
  '#637a06',
  '#8b4a7c',
]
const DARK_RAMP = ['#53628f', '#5f8db3', '#70b8bf', '#a2d9b5', '#f1f3b4']
const LIGHT_RAMP = ['#93b3a4', '#619f9f', '#3b7f98', '#2a5a86', '#222f66']

export const paintsFor = (dark: boolean): Paints =>
  dark
    ? { hues: DARK_HUES, ramp: DARK_RAMP, faint: '#4a4456', text: '#f4efe5', ground: '#100e14', thread: '#ffb655' }
    : { hues: LIGHT_HUES, ramp: LIGHT_RAMP, faint: '#c6bba6', text: '#1c1923', ground: '#f5f0e5', thread: '#8f4a00' }
