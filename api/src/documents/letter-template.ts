/**
 * The one layout of every letter, in Typst. It stands here as text so that the built product carries it along.
 * The letter comes as JSON through `sys.inputs`; its strings are set as text and never evaluated.
 */
export const LETTER_TEMPLATE = `
#let letter = json(bytes(sys.inputs.letter))
#let lines(words) = words.split("\\n").join(linebreak())
#let pairs(facts) = terms(tight: false, separator: linebreak(), hanging-indent: 0pt, spacing: 1.2em, ..facts.map(fact => terms.item(fact.label, lines(fact.value))))

#set document(title: letter.title, author: letter.authority)
#set text(lang: "sv", region: "SE", font: "Libertinus Serif", fallback: false, size: 11pt)
#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.5cm, bottom: 2.5cm),
  footer: context [#set text(9pt); #letter.authority · #letter.registryNumber #h(1fr) Sida #counter(page).display("1 (1)", both: true)],
)
#set par(leading: 0.7em, spacing: 1.1em)
#show heading.where(level: 1): set text(18pt)
#show heading.where(level: 2): set text(13pt)
#show heading: set block(above: 1.6em, below: 0.9em)

#strong(letter.authority) #h(1fr) #letter.day \\
Diarienummer #letter.registryNumber \\
Till #letter.recipient

#heading(level: 1, letter.title)
#for paragraph in letter.paragraphs [#par(lines(paragraph))]
#if letter.facts.len() > 0 { pairs(letter.facts) }
#for section in letter.sections {
  heading(level: 2, section.title)
  for paragraph in section.paragraphs { par(lines(paragraph)) }
  if section.facts.len() > 0 { pairs(section.facts) }
}
#for paragraph in letter.at("closing", default: ()) [#par(lines(paragraph))]
`;
