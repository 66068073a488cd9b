casefileData("spellings-10",["commission",0,"orgutunden",2]);
