import { Formulier } from '@/components/uitnodigingen/formulier'
import type { FormulierActie } from '@/components/uitnodigingen/stand'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'

const { vergeten: TEKST } = UITNODIGING_TEKSTEN

type VergetenProps = { mailMogelijk: boolean; action: FormulierActie }

/** Asks for a link to choose a new password; says the same to every address. */
export function VergetenPagina({ mailMogelijk, action }: VergetenProps) {
  return (
    <div className="vit-prose">
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph>{mailMogelijk ? TEKST.uitleg : TEKST.geenMail}</Paragraph>
      {mailMogelijk && (
        <Formulier
          id="vergeten"
          titel={TEKST.titel}
          action={action}
          velden={[{ soort: 'email', naam: 'email', label: TEKST.email, autoComplete: 'username' }]}
          knop={TEKST.knop}
          appearance="primary"
        />
      )}
      <Paragraph>
        <Link href="/inloggen">{TEKST.terug}</Link>
      </Paragraph>
    </div>
  )
}
