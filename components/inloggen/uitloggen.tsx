import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import { Button } from '@/components/ui/button'

/** Signs out; `id` is what the questionnaire listens for, to remove unsaved drafts. */
export function Uitloggen({ action }: { action: () => Promise<void> }) {
  return (
    <form action={action} id="uitloggen">
      <Button appearance="subtle">{INLOG_TEKSTEN.uitloggen}</Button>
    </form>
  )
}
