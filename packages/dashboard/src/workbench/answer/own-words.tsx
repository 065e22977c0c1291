import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { texts } from '../../texts/workbench.ts'
import styles from './answer.module.css'

/** For a question with no answers to choose from. */
export function OwnWords({ question, onSay }: { readonly question: string; readonly onSay: (answer: string) => void }) {
  const [words, setWords] = useState('')
  const said = words.trim()
  return (
    <form
      className={styles['choices']}
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') onSay(said)
      }}
    >
      <TextInput
        size="xs"
        className={styles['words'] ?? ''}
        aria-label={question}
        placeholder={texts.ownWords}
        value={words}
        maxLength={500}
        autoComplete="off"
        onChange={({ target }) => setWords(target.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={said === ''}>
        {texts.say}
      </Button>
    </form>
  )
}
