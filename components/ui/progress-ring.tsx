type ProgressRingProps = {
  done: number
  /** At least 0; with 0 the ring is empty. */
  total: number
  /** What the ring shows, in words: "3 van de 5 vragen ingevuld". */
  label: string
}

const RADIUS = 8

/** Progress as a small ring; a full one carries a tick. */
export function ProgressRing({ done, total, label }: ProgressRingProps) {
  const isComplete = total > 0 && done >= total
  return (
    <svg className="vit-ring" viewBox="0 0 20 20" role="img" aria-label={label}>
      <circle className="vit-ring__track" cx="10" cy="10" r={RADIUS} />
      {done > 0 && (
        <circle
          className="vit-ring__value"
          cx="10"
          cy="10"
          r={RADIUS}
          pathLength={total}
          strokeDasharray={`${Math.min(done, total)} ${total}`}
          transform="rotate(-90 10 10)"
        />
      )}
      {isComplete && <path className="vit-ring__value" d="M6.5 10.2l2.4 2.4 4.6-5" />}
    </svg>
  )
}
