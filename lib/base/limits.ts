/** Releases of one surface that may fail in a row before presses there are no longer held. */
export const RELEASES_MAY_FAIL = 3

/** Letters of a passphrase: shorter ones are guessed, and a longer one than this is none. */
export const PASSPHRASE = { shortest: 10, longest: 1000 }
