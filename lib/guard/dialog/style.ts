/** The dialog's look; the same tokens as the extension's pages, written out because a page's styles must not reach it. */
export const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
dialog, .note {
  --ink: #17242b; --soft: #4d5f68; --line: #d5dee1; --paper: #ffffff; --tint: #eef4f4; --deep: #12545c; --on-deep: #ffffff; --ring: #0e6f7a;
  font: 400 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  dialog, .note { --ink: #e9f0f1; --soft: #a9bbc0; --line: #34454b; --paper: #182226; --tint: #202d32; --deep: #8fd3d6; --on-deep: #0c2426; --ring: #9fe0e3; }
}
dialog {
  border: 1px solid var(--line); border-radius: 18px; padding: 0; margin: auto; background: var(--paper);
  width: min(440px, calc(100vw - 24px)); max-width: none; max-height: calc(100dvh - 24px); overflow: auto; overscroll-behavior: contain;
  box-shadow: 0 18px 48px rgb(8 24 30 / .28);
}
dialog::backdrop { background: rgb(8 24 30 / .45); }
.body { padding: 20px 22px 4px; }
.eyebrow { display: flex; align-items: center; gap: 8px; margin: 0; color: var(--soft); font-size: 14px; font-weight: 600; }
.eyebrow svg { width: 22px; height: 22px; flex: none; }
h2 { font-size: 21px; line-height: 1.3; font-weight: 680; margin: 10px 0 6px; overflow-wrap: anywhere; text-wrap: balance; }
p { margin: 0 0 10px; overflow-wrap: anywhere; }
dl { margin: 12px 0; border-top: 1px solid var(--line); }
dl > div { padding: 9px 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); font-size: 13px; font-weight: 600; }
dd { margin: 1px 0 0; overflow-wrap: anywhere; font-size: 15px; }
.small { color: var(--soft); font-size: 13px; }
details { margin: 4px 0 10px; }
summary { cursor: pointer; font-weight: 600; font-size: 15px; padding: 8px 0; border-radius: 8px; color: var(--deep); }
details > div { padding: 2px 0 6px; }
a { color: var(--deep); overflow-wrap: anywhere; }
.buttons { position: sticky; bottom: 0; display: grid; gap: 8px; padding: 12px 22px 18px; background: var(--paper); }
button { font: inherit; font-weight: 640; min-height: 46px; padding: 8px 16px; border-radius: 12px; border: 1px solid var(--line); background: var(--paper); color: var(--ink); cursor: pointer; }
button:hover { background: var(--tint); }
.dont { background: var(--deep); color: var(--on-deep); border-color: var(--deep); }
.dont:hover { background: var(--deep); filter: brightness(1.08); }
.quiet { min-height: 38px; font-size: 14px; font-weight: 600; margin: 4px 8px 0 0; padding: 4px 12px; }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
:focus { outline-color: var(--ring); }
.note { position: fixed; inset: auto auto 24px 50%; transform: translateX(-50%); margin: 0; max-width: calc(100vw - 24px); border: 1px solid var(--line);
  border-radius: 14px; padding: 12px 18px; background: var(--paper); box-shadow: 0 10px 30px rgb(8 24 30 / .25); font-weight: 600; display: flex; gap: 10px; align-items: center; }
.note svg { width: 22px; height: 22px; flex: none; }
@media (min-width: 480px) { .buttons { grid-template-columns: 1fr 1fr; } }
@media (forced-colors: active) { dialog, .note, button { border: 2px solid ButtonText; } .dont { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
@media (prefers-reduced-motion: no-preference) { dialog[open] { animation: rise .16s ease-out; } @keyframes rise { from { opacity: 0; translate: 0 6px; } } }
`
