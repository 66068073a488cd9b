casefileData("spellings-11",["Cumhuriyeti",0,"Independent",0,"Surrounding",0,"террористов",1,"Викторович",0]);
