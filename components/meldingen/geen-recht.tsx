import { FormTitle } from '@/components/frame/form-title'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'

const { geenRecht: TEKST } = MELDING_TEKSTEN

/** What a member sees on a page of the own gemeente that their role may not see. */
export function GeenRecht() {
  return (
    <div className="vit-prose">
      <FormTitle titel={TEKST.titel} fouten={0} />
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <Paragraph>
        <Link href="/account">{TEKST.terug}</Link>
      </Paragraph>
    </div>
  )
}
