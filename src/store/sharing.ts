/** An evening on its way out of the tab or into it, as a link or a file. */
export interface SharedLink {
  readonly link: string
  /** How many characters it is longer than a link may be; 0 where it is none. */
  readonly tooLongBy: number
}

export interface SavedEvening {
  readonly name: string
  readonly text: string
}

/** As much of a browser's file as is needed. */
export interface FileLike {
  readonly name: string
  readonly size: number
  text(): Promise<string>
}
