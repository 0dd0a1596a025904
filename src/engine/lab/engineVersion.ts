/** Raised whenever the same scenario gives other events than before. */
export const ENGINE_VERSION = '4'
