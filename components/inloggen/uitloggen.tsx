'use client'

import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import { Button } from '@/components/ui/button'
import { clearDrafts } from '@/components/vragenlijst/autosave/drafts'

/** Signs out, and leaves nothing of this person in a browser that others may share. */
export function Uitloggen({ action }: { action: () => Promise<void> }) {
  return (
    <form
      action={action}
      onSubmit={() => {
        clearDrafts()
      }}
    >
      <Button appearance="subtle">{INLOG_TEKSTEN.uitloggen}</Button>
    </form>
  )
}
