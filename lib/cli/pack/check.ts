import { fill } from '../../text/say'
import { contentProblems, inShort, notesOn } from './advice'
import { type Command, Stop } from './command'
import { isEnvelope, readAnyPack, readBytes, readJson } from './files'
import { shapeProblems, unknownFields } from './shape'

/** Everything that is wrong with a pack, by line; then what its authors should know. 1 where something is wrong. */
export const check: Command = {
  files: 1,
  run(call) {
    const { files, text, say } = call
    for (const file of files) {
      const json = readJson(file, text)
      const source = isEnvelope(json) ? '' : new TextDecoder().decode(readBytes(file, text))
      const shape = isEnvelope(json) ? [] : shapeProblems(json, source, call)
      const wrong = shape.length > 0 ? shape : contentProblems(readAnyPack(file, call), source, call)
      const problems = [...wrong, ...(isEnvelope(json) ? [] : unknownFields(json, source, call))]
      if (problems.length > 0)
        throw new Stop([
          fill(text.problems, { n: String(problems.length) }),
          ...problems.map(problem => `  ${file} ${problem}`),
        ])
      const pack = readAnyPack(file, call)
      const notes = notesOn(pack, Date.now(), call)
      say(fill(text.allGood, { file }), inShort(pack, call))
      if (notes.length > 0) say(fill(text.notes, { n: String(notes.length) }), ...notes.map(note => `  ${note}`))
    }
  },
}
