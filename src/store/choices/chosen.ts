/** What is chosen in one view of a room: a small store, each of its choices a slot that a link can hold. */
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Field } from './field'

/** One choice, as a link holds it. */
export interface Slot {
  readonly key: string
  /** Null where it is as at first, so that a link need not say it. */
  word(): string | null
  /** False where the text is none of its values. */
  take(text: string): boolean
  /** As at first. */
  clear(): void
}

export type Fields<State> = { readonly [Key in keyof State]: Field<State[Key]> }

export interface Chosen<State> {
  readonly store: StoreApi<State>
  readonly slots: readonly Slot[]
}

/** `group` goes before each key, so that two views can have choices of one name; empty for none. */
export function createChosen<State extends object>(group: string, first: State, fields: Fields<State>): Chosen<State> {
  const store = createStore<State>(() => first)
  return { store, slots: slotsOf<State>(store, { group, first, fields }) }
}

interface Slotted<State> {
  readonly group: string
  readonly first: State
  readonly fields: Fields<State>
}

/** As much of a store as a slot needs. */
export interface Held<State> {
  getState(): State
  setState(change: (before: State) => State): void
}

/** The same for a store that there is already, or for some of it. */
export function slotsOf<State extends object>(store: Held<State>, { group, first, fields }: Slotted<State>): readonly Slot[] {
  const slots: Slot[] = []
  for (const key in fields) slots.push(slotOf(store, { key: group === '' ? key : `${group}-${key}`, name: key, first, field: fields[key] }))
  return slots
}

interface Named<State, Key extends keyof State> {
  readonly key: string
  readonly name: Key
  readonly first: State
  readonly field: Field<State[Key]>
}

function slotOf<State extends object, Key extends keyof State>(store: Held<State>, { key, name, first, field }: Named<State, Key>): Slot {
  const unsaid = field.write(first[name])
  const set = (value: State[Key]) => {
    if (field.write(store.getState()[name]) !== field.write(value)) store.setState((state) => ({ ...state, [name]: value }))
  }
  return {
    key,
    word: () => {
      const word = field.write(store.getState()[name])
      return word === unsaid ? null : word
    },
    take: (text) => {
      const value = field.read(text)
      if (value !== undefined) set(value)
      return value !== undefined
    },
    clear: () => set(first[name]),
  }
}

/** As `useState`, of a choice that the link holds. */
export function useChosen<State extends object, Key extends keyof State>(
  { store }: Pick<Chosen<State>, 'store'>,
  key: Key,
): readonly [State[Key], (value: State[Key]) => void] {
  const value = useStore(store, (state) => state[key])
  return [value, (next) => store.setState((state) => ({ ...state, [key]: next }))]
}
