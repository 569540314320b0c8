/** The steps in order; the address carries them (`#/anda`). */
export const WELCOME_STEPS = ['mulai', 'anda', 'situs', 'coba', 'jejak'] as const
export type WelcomeStep = (typeof WELCOME_STEPS)[number]
