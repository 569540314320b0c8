import { useRef, useState } from 'preact/hooks'
import type { ImportFile } from '../../lib/model/job'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { useWords } from '../words'
import { chosenFiles, droppedFiles } from './dropped-files'
import './import-box.css'

const CAN_CHOOSE_FOLDER = 'webkitdirectory' in HTMLInputElement.prototype

/** Drop a ZIP or a folder, or choose one; a button each, so that no mouse is needed. */
export function ImportBox({ onFiles }: { onFiles: (files: ImportFile[]) => void }) {
  const { text } = useWords()
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)

  const give = (found: ImportFile[]) => {
    if (found.length > 0) onFiles(found)
  }
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    give(chosenFiles(event.currentTarget.files ?? []))
    event.currentTarget.value = '' // the same file can be chosen again
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(give)
  }
  return (
    <fieldset
      class="import-box"
      aria-label={text.footprint.drop}
      data-over={over}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" size={32} />
      <p class="import-drop">{over ? text.footprint.dropNow : text.footprint.drop}</p>
      <p class="soft small import-or">{text.footprint.dropOr}</p>
      <div class="row import-ways">
        <Button look="main" icon="archive" onPress={() => files.current?.click()}>
          {text.footprint.chooseFiles}
        </Button>
        {CAN_CHOOSE_FOLDER && (
          <Button icon="folder" onPress={() => folder.current?.click()}>
            {text.footprint.chooseFolder}
          </Button>
        )}
      </div>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".zip,.tgz,.json,.js,.csv,.txt,.html,application/zip"
        onChange={choose}
      />
      <input ref={folder} type="file" hidden {...{ webkitdirectory: true }} onChange={choose} />
    </fieldset>
  )
}
