import { Heading, type HeadingLevel } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { KenmerkDeel } from '@/lib/report/model'

type VolgendeNiveauProps = {
  volgende: NonNullable<KenmerkDeel['volgende']>
  headingLevel: HeadingLevel
}

/** The questions that hold a kenmerk back, each with what the next level looks like. */
export function VolgendeNiveau({ volgende, headingLevel }: VolgendeNiveauProps) {
  return (
    <section className="grid grid-cols-1 gap-3">
      <Heading level={headingLevel} size={4}>
        {volgende.titel}
      </Heading>
      <Paragraph>{volgende.inleiding}</Paragraph>
      <dl className="vit-stappen">
        {volgende.items.map(({ stelling, nu, doel }) => (
          <div key={stelling} className="vit-indent vit-stappen__item">
            <dt>
              {stelling} <span className="vit-stappen__nu">{nu}</span>
            </dt>
            <dd>{doel}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
