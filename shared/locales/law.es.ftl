# La ley explicada: reglas, pasos y fuentes del cálculo. Escrito para quien nunca ha leído una ley.
