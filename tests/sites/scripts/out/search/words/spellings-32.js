casefileData("spellings-32",["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",0,"Donaudampfschifffahrtsgesellschaft",1]);
