import { KLOVEN_TEKSTEN } from '@/components/resultaten/teksten'
import { Heading, type HeadingLevel } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { OndersteuningItem } from '@/lib/report/model'

/** One kind of support: what it is, from whom, and how to get it. */
export function Hulp({
  item,
  headingLevel,
}: {
  item: OndersteuningItem
  headingLevel: HeadingLevel
}) {
  const { titel, herkomst, inhoud, aanvragen, link, mail } = item
  return (
    <div className="grid grid-cols-1 gap-2">
      <Heading level={headingLevel} size={4}>
        {titel}
      </Heading>
      <Paragraph variant="small">{herkomst}</Paragraph>
      <Paragraph>{inhoud}</Paragraph>
      <Paragraph>
        <strong>{KLOVEN_TEKSTEN.aanvragen}.</strong> {aanvragen}
      </Paragraph>
      {(link || mail) && (
        <ul className="vit-links">
          {link && (
            <li>
              <Link href={link} aria-label={KLOVEN_TEKSTEN.over(KLOVEN_TEKSTEN.website, titel)}>
                {KLOVEN_TEKSTEN.website}
              </Link>
            </li>
          )}
          {mail && (
            <li>
              <Link href={`mailto:${mail}`}>{KLOVEN_TEKSTEN.mail(mail)}</Link>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
