import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { DemoAccounts } from '@/components/inloggen/demo-accounts'
import { InlogFormulier } from '@/components/inloggen/inlog-formulier'
import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import { Heading } from '@/components/ui/heading'
import { VERGETEN_PAD } from '@/components/uitnodigingen/paden'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { toVeiligPad } from '@/lib/auth/schema'
import { env } from '@/lib/config/env'
import { logIn } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ searchParams }: PageProps<'/inloggen'>) {
  const { naar } = await searchParams
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <Heading level={1}>{INLOG_TEKSTEN.titel}</Heading>
        <Paragraph>{INLOG_TEKSTEN.inleiding}</Paragraph>
      </div>
      <InlogFormulier action={logIn} naar={naar === undefined ? '' : toVeiligPad(naar)} />
      <Paragraph>
        <Link href={VERGETEN_PAD}>{UITNODIGING_TEKSTEN.vergeten.vraag}</Link>
      </Paragraph>
      {env().demo && <DemoAccounts />}
    </div>
  )
}
