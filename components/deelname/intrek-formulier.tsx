'use client'

import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { VerstuurKnop } from '@/components/deelname/verstuur-knop'
import { ButtonLink } from '@/components/ui/button-link'
import { forgetAntwoorden } from '@/components/vragenlijst/autosave/use-autosave'

const { intrekken: TEKST } = DEELNAME_TEKSTEN

type IntrekFormulierProps = {
  /** The page to go back to without doing it. */
  terug: string
  place: Readonly<{ userId: string; metingId: string }>
  action: () => Promise<void>
}

/** Takes all answers back, also those that only this browser holds. */
export function IntrekFormulier({ terug, place, action }: IntrekFormulierProps) {
  return (
    <form
      action={action}
      className="flex flex-wrap items-center gap-x-4 gap-y-3"
      onSubmit={() => {
        forgetAntwoorden(place)
      }}
    >
      <VerstuurKnop>{TEKST.knop}</VerstuurKnop>
      <ButtonLink href={terug} appearance="secondary">
        {TEKST.terug}
      </ButtonLink>
    </form>
  )
}
