/** Invented, in the manner of the reports of those years. */
type AreaTexts = Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, readonly string[]>>;

const MUNICIPALITY: AreaTexts = {
  1: [
    'En samordnare på halvtid har hållit ihop arbetet mellan socialtjänst, skola och polis. Styrgruppen har träffats fyra gånger och en gemensam handlingsplan är beslutad i nämnden.',
    'Vi har kartlagt hur våld uppmärksammas i förvaltningen och skrivit en handlingsplan för tre år. Planen är förankrad hos enhetscheferna.',
    'Tillsammans med två grannkommuner har vi byggt upp ett gemensamt nätverk med regelbundna träffar och en gemensam jour för rådgivning.',
    'Riktlinjerna från 2012 är omarbetade och gäller nu hela socialtjänsten. Arbetet följs upp i verksamhetsberättelsen.',
  ],
  2: [
    'Samtliga socialsekreterare har fått två dagars utbildning i bedömningsmetoden FREDA. Frågor om våld ställs nu rutinmässigt vid nybesök.',
    'Handledning i grupp under hösten, med en extern handledare. Handläggarna beskriver att de är tryggare i att fråga och att dokumentera.',
    'Utbildning i lagstiftning och sekretess för all personal inom individ- och familjeomsorg och äldreomsorg. Ett webbaserat material finns kvar.',
    'Vi har tagit fram rutiner för skyddsbedömning och prövat dem i tjugo ärenden. Rutinerna gäller nu i hela förvaltningen.',
  ],
  3: [
    'Personal i förskolan har fått utbildning i att upptäcka barn som bevittnat våld. Antalet orosanmälningar från förskolan har ökat.',
    'Trappan-samtal har startats i kommunen. Två behandlare är utbildade och elva barn har fått stöd under året.',
    'En rutin för barns delaktighet i utredningar har tagits fram tillsammans med elevhälsan.',
  ],
  4: [
    'Samtalsmottagning för den som utövar våld har öppnats i samarbete med grannkommunen. Fjorton personer har påbörjat kontakt.',
    'Våldspreventivt program för årskurs 8 på två skolor, med utbildade gruppledare bland lärare och fritidsledare.',
    'Informationsinsats riktad till unga om relationer och gränser, framtagen med ungdomsmottagningen.',
  ],
  5: [
    'Material på lättläst svenska och sex andra språk. Personalen i LSS-verksamheten har fått utbildning om våld mot personer med funktionsnedsättning.',
    'Metodstöd om hedersrelaterat våld och förtryck, med en konsultativ grupp dit handläggare kan vända sig.',
    'Samverkan med missbruksvården om skyddat boende för kvinnor med beroende.',
  ],
  6: [
    'Utbildningsdag om prostitution och människohandel tillsammans med regionkoordinatorn. En kontaktväg till polisen är upprättad.',
    'Kartläggning av kännedomen om sex mot ersättning bland unga; resultatet används i det fortsatta arbetet.',
  ],
};

const REGION: AreaTexts = {
  1: [
    'Ett regionalt vårdprogram om våld i nära relationer är antaget. En samordnare i varje förvaltning ser till att det används.',
    'Kompetenscentrum för våld i nära relationer har byggts upp med rådgivning till vårdpersonal på dagtid.',
  ],
  2: [
    'Rutin för att fråga om våld är införd i mödrahälsovården och prövas i psykiatrin. Sökord i journalen är gemensamma.',
    'Utbildning av akutmottagningarnas personal i omhändertagande efter sexuella övergrepp, med övningar på plats.',
  ],
  3: [
    'Barnhälsovården har fått metodstöd för att upptäcka barn som far illa och en gemensam rutin för orosanmälan.',
    'Barn- och ungdomspsykiatrin har utbildat behandlare i stöd efter våld och startat grupper på två orter.',
  ],
  4: [
    'Samtal med den som utövar våld erbjuds genom psykiatrin i samarbete med kriminalvården.',
    'Ungdomsmottagningarna har arbetat förebyggande med grupper för unga män.',
  ],
  5: [
    'Anpassad information för patienter med funktionsnedsättning, framtagen med brukarorganisationer.',
    'Utbildning om könsstympning och hedersrelaterat våld för kvinnosjukvården.',
  ],
  6: [
    'Vårdpersonal på ungdomsmottagningar och i psykiatrin har fått utbildning om prostitution och människohandel.',
    'En vårdväg för utsatta för människohandel har tagits fram med socialtjänsten.',
  ],
};

export const AREA_TEXTS = { municipality: MUNICIPALITY, region: REGION } as const;

export const UNUSED_TEXTS = [
  'Medlen nådde verksamheten först efter sommaren och en planerad utbildning fick flyttas till nästa år.',
  'Rekryteringen av en samordnare drog ut på tiden. Tjänsten var besatt först i november.',
  'Utbildningarna blev billigare än beräknat eftersom vi samordnade dem med grannkommunerna.',
  'Två nyckelpersoner slutade under hösten och arbetet kunde inte genomföras fullt ut.',
];

export const EVALUATION_TEXTS = [
  'Deltagarna uppger att de är tryggare i att ställa frågor om våld. Antalet upptäckta ärenden har ökat.',
  'Uppföljningen visar att rutinerna används i ungefär två tredjedelar av ärendena. Arbetet fortsätter.',
  'Utvärderingen pekar på att samverkan har blivit tydligare, men att uppföljningen av enskilda insatser behöver förbättras.',
];

export const CONTINUES_TEXTS = [
  'Samordnaren blir kvar på deltid; utbildningarna ges vartannat år.',
  'Metoderna används vidare i ordinarie verksamhet. Handledningen upphör.',
  'Nätverket med grannkommunerna fortsätter utan särskilda medel.',
];

export const SUPPLEMENT_TEXT =
  'Beskrivningen av arbetet säger inte vad insatserna har lett till. Komplettera med resultat för de områden där ni har arbetat.';
export const COMMUNICATION_TEXT =
  'Enligt redovisningen har en del av medlen inte använts. Socialstyrelsen överväger att kräva tillbaka den delen. Ni kan yttra er innan beslut fattas.';
export const CLAIM_REASONS =
  'Medel som inte har använts för ändamålet under perioden 28 januari–31 december 2016 ska enligt regeringens beslut betalas tillbaka. Av er redovisning framgår att en del inte har använts.';
