import { run } from './pack/run'

process.exitCode = await run(process.argv.slice(2), {
  say: (...lines) => console.log(lines.join('\n')),
  complain: (...lines) => console.error(lines.join('\n')),
})
