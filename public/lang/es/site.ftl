language-name = español
language-dir = ltr
site-description = Sepa, en su propio dispositivo, en qué punto está respecto del reconocimiento europeo de las competencias digitales docentes y el Sello de centro eTwinning.
guide-lead = Qué son los dos reconocimientos, cómo funcionan y en qué puntos las fuentes no dan respuesta. Cada página indica sus fuentes y el día en que se leyeron.
guide-on-this-page = En esta página
guide-sources = Fuentes
guide-source-mark = Fuente { $n }
guide-read = Leído en copias guardadas de páginas públicas el { $date } y contado con nuestras propias palabras.
guide-written = Escrito el { $date }.
needs-program = Esta página trabaja con sus respuestas, en su navegador y en ningún otro sitio. Necesita JavaScript y WebAssembly. La guía se puede leer sin ellos:
not-started = Waymark no ha podido cargar sus textos. Compruebe la conexión y vuelva a cargar la página. No se ha perdido nada de lo que ha introducido.
translation-unread = Todavía no ha revisado esta traducción ninguna persona que tenga el español como lengua materna.
translation-read = Esta traducción fue revisada el { $date } por { $name }, de lengua materna española.
translation-original = El original en inglés
translation-suggest = Proponer una corrección
translation-tell = Si una frase está mal, dígaselo al centro o al sitio web que le ofrece Waymark.
translation-report =
    Idioma: { $code }
    Página: { $page }
    Texto actual:

    Texto mejor:
