'use client'

import { useSyncExternalStore } from 'react'
import { vraagNieuwPad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { hasDrafts } from '@/components/vragenlijst/autosave/drafts'

const { werktNiet: TEKST } = DEELNAME_TEKSTEN
const never = () => () => undefined

/** Instead of anything that a link leads to, when it does not work; the same whatever the reason. */
export function WerktNiet({ token }: { token: string }) {
  const bewaard = useSyncExternalStore(never, hasDrafts, () => false)
  return (
    <div className="vit-prose dn">
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph variant="lead">{TEKST.uitleg}</Paragraph>
      {bewaard && (
        <Alert type="warning">
          <Paragraph>{TEKST.bewaard}</Paragraph>
        </Alert>
      )}
      <Paragraph>{TEKST.nieuw}</Paragraph>
      {/* A plain form: this page also stands where no page of its own is. */}
      <form method="post" action={vraagNieuwPad(token)}>
        <Button>{TEKST.knop}</Button>
      </form>
      <Paragraph>{TEKST.anders}</Paragraph>
    </div>
  )
}
