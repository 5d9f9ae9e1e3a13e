"""Top-level domains that make a bare word with a dot a link."""

_COUNTRIES = (
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv "
    "bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es "
    "et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu "
    "id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt "
    "lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no "
    "np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si "
    "sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk "
    "us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
)
_OTHERS = (
    "com org net edu gov mil int info biz name pro aero coop museum mobi travel jobs tel cat asia post "
    "xxx app dev page blog news press media online site store shop tech cloud live world today video wiki "
    "xyz top club agency life link email social space team tools work zone art bank bar bio cafe city "
    "company design digital eco email energy events expert fund games global group guide health help host "
    "institute international legal market network ngo one photo plus radio report review school science "
    "show solutions studio support systems ton university ventures website win paris berlin london moscow "
    "рф рус москва укр бел онлайн сайт дети орг"
)
TOP_LEVEL = frozenset(_COUNTRIES.split()) | frozenset(_OTHERS.split())
